function jsonData(data){return`${JSON.stringify(data,writeInstant,2)}
`}var lastInstant=864e13;function writeInstant(key,value){if(typeof value!=="number"||!(key==="at"||key.endsWith("At")))return value;return Math.abs(value)<=lastInstant?new Date(value).toISOString():value}export{jsonData};
