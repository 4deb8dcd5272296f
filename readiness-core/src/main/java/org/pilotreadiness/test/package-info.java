/**
 * For tests of programs and of rule sets: assertions by AssertJ and pilots as arguments for JUnit, both of which are optional, and
 * for any test library {@link org.pilotreadiness.test.Why}, the few lines that say why an assessment came out as it did.
 */
@NullMarked
package org.pilotreadiness.test;

import org.jspecify.annotations.NullMarked;
