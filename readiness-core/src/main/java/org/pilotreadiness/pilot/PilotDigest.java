package org.pilotreadiness.pilot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.TreeWriter;

/**
 * The SHA-256 of a pilot: of its JSON in UTF-8 without blanks, names in the order of their characters, what is unknown left out and
 * numbers without zeros after their decimals. Equal pilots have equal digests, from whatever file they were read. Found when it is
 * first asked for. Thread-safe; equal when the digests are.
 */
public final class PilotDigest {

    private final @Nullable Pilot pilot;
    private volatile @Nullable String sha256;

    private PilotDigest(@Nullable Pilot pilot, @Nullable String sha256) {
        this.pilot = pilot;
        this.sha256 = sha256;
    }

    /** The digest of a pilot. */
    public static PilotDigest of(Pilot pilot) {
        return new PilotDigest(pilot, null);
    }

    /**
     * A digest that was written down.
     *
     * @param sha256 64 hexadecimal digits in lower case; empty where it was not written
     */
    public static PilotDigest written(String sha256) {
        return new PilotDigest(null, sha256);
    }

    /** The pilot; empty for a digest that was written down. */
    public Optional<Pilot> pilot() {
        return Optional.ofNullable(pilot);
    }

    /** 64 hexadecimal digits in lower case; empty for what was written down without it. */
    public String sha256() {
        String found = sha256;
        if (found == null) {
            found = pilot == null ? "" : digest(TreeWriter.canonical(Fields.inFile(pilot)));
            sha256 = found;
        }
        return found;
    }

    private static String digest(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PilotDigest digest
                && ((pilot != null && pilot.equals(digest.pilot)) || sha256().equals(digest.sha256()));
    }

    @Override
    public int hashCode() {
        return sha256().hashCode();
    }

    @Override
    public String toString() {
        return sha256();
    }
}
