var UnsoundInput=class extends Error{findings;constructor(findings){super("unsound input");this.name="UnsoundInput";this.findings=findings}};export{UnsoundInput};
