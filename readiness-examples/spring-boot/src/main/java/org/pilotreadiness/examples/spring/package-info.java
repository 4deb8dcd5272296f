/** A small service: pilots in, assessments out, by the rules of a folder that is watched. */
package org.pilotreadiness.examples.spring;
