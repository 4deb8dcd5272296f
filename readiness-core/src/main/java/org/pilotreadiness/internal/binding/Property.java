package org.pilotreadiness.internal.binding;

import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.schema.NotInFile;
import org.pilotreadiness.schema.WrittenOnly;

/**
 * One component of a record.
 *
 * @param name its name in files and rules
 * @param kind what its values are
 * @param type the component's class
 * @param element the class of what it holds, for lists, sets and maps; else the same as {@code type}
 * @param marks the types of its annotations and of those of its type
 * @param limits what a number may be
 * @param accessor reads it from its owner
 */
public record Property(
        String name,
        Kind kind,
        Class<?> type,
        Class<?> element,
        Set<Class<? extends Annotation>> marks,
        Bounds limits,
        Function<Object, Object> accessor) {

    /** What the values of a component are. */
    public enum Kind {
        TEXT,
        WORD,
        TRUTH,
        WHOLE,
        DECIMAL,
        TEXTS,
        WORDS,
        RECORD,
        RECORDS,
        TEXTS_BY_NAME,
        NUMBERS_BY_NAME,
        RECORDS_BY_NAME,
        VALUES_BY_NAME,
        OPEN,
        TREE,
        OTHER;

        /** Whether it is an object of any names. */
        public boolean isByName() {
            return this == TEXTS_BY_NAME
                    || this == NUMBERS_BY_NAME
                    || this == RECORDS_BY_NAME
                    || this == VALUES_BY_NAME;
        }

        /** The kind as a person would say it, with its article. */
        public Sentence described() {
            return Sentence.of("files.kind." + Words.of(this));
        }
    }

    public boolean has(Class<? extends Annotation> mark) {
        return marks.contains(mark);
    }

    public boolean inFile() {
        return !has(NotInFile.class);
    }

    /** Whether its value is read from files; what is not read is null in a record that was. */
    public boolean isRead() {
        return inFile() && !has(WrittenOnly.class);
    }

    /** Whether it may be null where nothing is given. */
    public boolean mayBeNull() {
        return has(Nullable.class);
    }

    /** The component's value in a record. */
    public @Nullable Object of(Record owner) {
        return accessor.apply(owner);
    }

    /** The enum class of a {@link Kind#WORD} or {@link Kind#WORDS}. */
    @SuppressWarnings("unchecked")
    public Class<? extends Enum<?>> wordType() {
        return (Class<? extends Enum<?>>) element;
    }

    /** The record class of a {@link Kind#RECORD}, {@link Kind#RECORDS} or {@link Kind#RECORDS_BY_NAME}. */
    public Class<? extends Record> recordType() {
        return element.asSubclass(Record.class);
    }
}
