package org.pilotreadiness;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A sound file with one to three slips of a tired hand or a broken disk. The same seed gives the same file. */
public final class Mutation {

    private final Random random;
    private final List<String> words;

    /** Slips by a seed; some of them put one of the words in a wrong place. */
    public Mutation(long seed, List<String> words) {
        this.random = new Random(seed);
        this.words = words;
    }

    /** The file with its slips. */
    public byte[] of(byte[] sound) {
        byte[] broken = sound;
        for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
            broken = slip(broken);
        }
        return broken;
    }

    private byte[] slip(byte[] file) {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(8));
        return switch (random.nextInt(8)) {
            case 0 -> replaced(file, from, from + 1, new byte[] {(byte) (file[from] ^ (1 << random.nextInt(8)))});
            case 1 -> replaced(file, from, from + 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> replaced(file, from, from, new byte[] {(byte) (32 + random.nextInt(95))});
            case 3 -> replaced(file, from, to, new byte[0]);
            case 4 -> replaced(file, from, from, part(file, from, to));
            case 5 -> replaced(file, from, from, word());
            case 6 -> replaced(file, from, to, word());
            default -> replaced(file, from, from, line(file, random.nextInt(file.length)));
        };
    }

    private byte[] word() {
        return words.get(random.nextInt(words.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** From a place to the end of its line. */
    private static byte[] line(byte[] file, int from) {
        int to = from;
        while (to < file.length && file[to++] != '\n') {
            // the end of the line is searched for
        }
        return part(file, from, to);
    }

    private static byte[] part(byte[] file, int from, int to) {
        byte[] part = new byte[to - from];
        System.arraycopy(file, from, part, 0, part.length);
        return part;
    }

    private static byte[] replaced(byte[] file, int from, int to, byte[] instead) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length + instead.length);
        bytes.write(file, 0, from);
        bytes.writeBytes(instead);
        bytes.write(file, to, file.length - to);
        return bytes.toByteArray();
    }
}
