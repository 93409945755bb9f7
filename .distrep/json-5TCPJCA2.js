import{jsonData}from"./chunk-NZU6W3EY.js";import"./chunk-5DKCRF6B.js";function renderReportJson(data){return jsonData({...data,asOf:new Date(data.asOf).toISOString()})}export{renderReportJson};
