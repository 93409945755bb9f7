var clockOutcomes=["kept","late","open_late","overdue_before","pending","undetermined","unlimited"];var responseClock="response";var totalClock="total";export{clockOutcomes,responseClock,totalClock};
