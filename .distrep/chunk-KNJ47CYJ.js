var clockOutcomes=["kept","late","open_late","pending","undetermined","unlimited"];var responseClock="response";var totalClock="total";export{clockOutcomes,responseClock,totalClock};
