var Interrupted=class extends Error{resume;constructor(resume=null){super("interrupted");this.name="Interrupted";this.resume=resume}};export{Interrupted};
