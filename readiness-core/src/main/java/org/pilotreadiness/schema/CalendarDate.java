package org.pilotreadiness.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of a text in a file: it is a day of the calendar, a month or a year: {@code 2026-05-31}, {@code 2026-05} or {@code 2026}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface CalendarDate {}
