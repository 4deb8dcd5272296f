package org.pilotreadiness.internal.binding;

import org.jspecify.annotations.Nullable;

/** Where one is in a tree, as a JSON pointer (RFC 6901). Immutable. */
public final class Path {

    /** The whole file. */
    public static final Path ROOT = new Path(null, "");

    private final @Nullable Path parent;
    private final String step;

    private Path(@Nullable Path parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    public Path then(String name) {
        return new Path(this, name);
    }

    public Path then(int index) {
        return new Path(this, Integer.toString(index));
    }

    /** The JSON pointer; empty for the whole file. */
    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        String escaped = step.replace("~", "~0").replace("/", "~1");
        return parent + "/" + (escaped.length() > 60 ? escaped.substring(0, 60) + "…" : escaped);
    }
}
