var AppError=class extends Error{code;args;constructor(code,args={},options={}){super(code,options);this.name="AppError";this.code=code;this.args=args}};export{AppError};
