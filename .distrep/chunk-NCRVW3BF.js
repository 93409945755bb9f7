function textIn(text,language){if(typeof text==="string")return text;return(language==="en"?text.en:void 0)??text["zh-CN"]}export{textIn};
