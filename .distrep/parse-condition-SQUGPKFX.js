import{allowedFunctions,maxDepth,maxLength,parseCondition}from"./chunk-DIB3QEMF.js";import"./chunk-KZOXZVXP.js";import"./chunk-5DKCRF6B.js";export{allowedFunctions,maxDepth,maxLength,parseCondition};
