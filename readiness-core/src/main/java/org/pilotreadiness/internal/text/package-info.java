/**
 * Words for people: showing a value of a file safely, guessing what a misspelt name meant, decoding bytes strictly, and the
 * one spelling of enum constants in files. Used by every room that reads or writes text; knows only {@code diagnostic}.
 */
@NullMarked
package org.pilotreadiness.internal.text;

import org.jspecify.annotations.NullMarked;
