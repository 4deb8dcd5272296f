/**
 * What is asked of a pilot: {@link org.pilotreadiness.questionnaire.Questionnaire} lists the fields that the criteria of a
 * rule set read at a gate, as {@link org.pilotreadiness.questionnaire.Question}s in the order of the pilot file. The room
 * {@code report} writes it for people, for programs and as a pilot file to fill in.
 */
@NullMarked
package org.pilotreadiness.questionnaire;

import org.jspecify.annotations.NullMarked;
