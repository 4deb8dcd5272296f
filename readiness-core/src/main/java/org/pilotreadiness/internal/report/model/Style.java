package org.pilotreadiness.internal.report.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet that all pages share; it stands in each page, so that a page needs nothing else. */
public final class Style {

    private static final String FILE = "page.css";

    private Style() {}

    public static String sheet() {
        try (InputStream in = Style.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
