// Reads the iCalendar on standard input with ical.js; writes its events as JSON.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(zone);
}
const events = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    location: event.location,
    status: component.getFirstPropertyValue("status"),
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    wholeDays: event.startDate.isDate,
    recurs: event.isRecurring(),
    instead: event.recurrenceId ? event.recurrenceId.toJSDate().toISOString() : null,
    language: component.getFirstProperty("summary").getParameter("language"),
  };
});
process.stdout.write(JSON.stringify(events));
