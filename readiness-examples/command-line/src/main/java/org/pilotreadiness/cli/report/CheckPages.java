package org.pilotreadiness.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Shown;

/** A page for each code, from {@code checks.md}. */
public final class CheckPages {

    private static final String FILE = "checks.md";

    private CheckPages() {}

    /** The codes that a diagnostic may have, in their order. */
    static List<String> codes() {
        return List.copyOf(all().keySet());
    }

    /**
     * The page on a code: what to avoid, what to write instead, and why. Markdown, with a line end after the last line.
     *
     * @throws IllegalArgumentException when there is no such code
     */
    public static String page(String code) {
        String page = all().get(code);
        if (page == null) {
            String nearest = Nearest.to(code, all().keySet());
            throw new IllegalArgumentException("There is no code (" + Shown.value(code) + ")."
                    + (nearest.isEmpty() ? "" : " Maybe " + nearest + "."));
        }
        return page;
    }

    private static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String page : text().split("(?m)^(?=# )", -1)) {
            if (page.startsWith("# ")) {
                pages.put(page.substring(2, page.indexOf(' ', 2)), page.strip() + "\n");
            }
        }
        return pages;
    }

    private static String text() {
        try (InputStream in = CheckPages.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
