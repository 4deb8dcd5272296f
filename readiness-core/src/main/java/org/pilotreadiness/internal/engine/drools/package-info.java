/**
 * Rules run by Drools. {@link org.pilotreadiness.internal.engine.drools.DrlPrinter} prints the checked rules of a stage as
 * DRL, {@link org.pilotreadiness.internal.engine.drools.DroolsRules} has Drools compile that and runs it; each right-hand side
 * calls {@link org.pilotreadiness.internal.engine.drools.Actions}. The only room that names Drools, which need not be there
 * for all others.
 */
@NullMarked
package org.pilotreadiness.internal.engine.drools;

import org.jspecify.annotations.NullMarked;
