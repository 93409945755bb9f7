var ExitCode={success:0,findings:1,cannot:2,bug:70,interrupted:130};export{ExitCode};
