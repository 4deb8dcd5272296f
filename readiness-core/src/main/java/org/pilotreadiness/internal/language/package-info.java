/**
 * Rule text to checked rules. {@code Lexer} makes tokens, {@code Parser} a {@code SyntaxTree} of what is written, {@code Checker}
 * and {@code ConditionChecker} the typed rules; {@link org.pilotreadiness.internal.language.DrlReader} reads the files of one
 * rule set. {@link org.pilotreadiness.internal.language.FactType}, {@code Members} and {@code Stage} say which names there are,
 * read off the records themselves. Nothing here runs a rule.
 */
@NullMarked
package org.pilotreadiness.internal.language;

import org.jspecify.annotations.NullMarked;
