/* Prints what libical reads in a calendar file, one event a line: UID, status, start, end, summary, with tabs between.
   Times are seconds since 1970 in UTC, by the VTIMEZONE of the file; dates are YYYY-MM-DD. Exits 1 where libical finds
   an error in the file. Usage: libical_dump FILE */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *contents(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) return NULL;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = calloc((size_t)size + 1, 1);
  if (text != NULL && fread(text, 1, (size_t)size, file) != (size_t)size) text[0] = '\0';
  fclose(file);
  return text;
}

static void print_moment(struct icaltimetype time) {
  if (icaltime_is_date(time))
    printf("%04d-%02d-%02d\t", time.year, time.month, time.day);
  else
    printf("%lld\t", (long long)icaltime_as_timet_with_zone(time, time.zone));
}

/* libical leaves an X-LIC-ERROR where it could not read a line. */
static int print_errors(icalcomponent *component) {
  int errors = 0;
  icalproperty *property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
  for (; property != NULL;
       property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)) {
    fprintf(stderr, "libical: %s\n", icalproperty_get_xlicerror(property));
    errors++;
  }
  icalcomponent *child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
  for (; child != NULL; child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
    errors += print_errors(child);
  return errors;
}

static const char *or_empty(const char *text) { return text == NULL ? "" : text; }

int main(int count, char **arguments) {
  char *text = count == 2 ? contents(arguments[1]) : NULL;
  if (text == NULL) {
    fprintf(stderr, "usage: libical_dump FILE\n");
    return 2;
  }
  icalcomponent *calendar = icalparser_parse_string(text);
  if (calendar == NULL || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
    fprintf(stderr, "libical: not one VCALENDAR\n");
    return 1;
  }
  int errors = print_errors(calendar);
  if (!icalrestriction_check(calendar)) {
    errors += print_errors(calendar);
    fprintf(stderr, "libical: the file breaks a restriction of RFC 5546\n");
    errors++;
  }
  icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
  for (; event != NULL;
       event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
    printf("%s\t", or_empty(icalcomponent_get_uid(event)));
    printf("%s\t", or_empty(icalproperty_status_to_string(icalcomponent_get_status(event))));
    print_moment(icalcomponent_get_dtstart(event));
    print_moment(icalcomponent_get_dtend(event));
    printf("%s\n", or_empty(icalcomponent_get_summary(event)));
  }
  icalcomponent_free(calendar);
  free(text);
  return errors > 0;
}
