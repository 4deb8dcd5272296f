package org.pilotreadiness.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a number of a rule set's own may be; where it stands not, 0 to 1,000,000 of any step. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Limits {
    /** The least number, a decimal. */
    String least() default "0";

    /** The largest number, a decimal; empty where there is none. */
    String most() default "";

    /** By how much the number goes up from the least one, a decimal; empty where it may be any. */
    String step() default "";
}
