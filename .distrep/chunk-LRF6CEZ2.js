function assertNever(value){throw new Error(`unexpected value: ${JSON.stringify(value)}`)}export{assertNever};
