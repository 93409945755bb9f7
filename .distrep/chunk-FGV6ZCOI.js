import{__commonJS}from"./chunk-5DKCRF6B.js";var require_node_os=__commonJS({"builtin:node:os"(exports,module){module.exports=process.getBuiltinModule("node:os")}});export{require_node_os};
