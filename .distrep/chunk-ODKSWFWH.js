import{dist_default}from"./chunk-DBZX3KYQ.js";function textWidth(text){return dist_default(text)}export{textWidth};
