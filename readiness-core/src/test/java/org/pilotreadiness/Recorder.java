package org.pilotreadiness;
import java.nio.file.*;
import java.util.*;
public class Recorder {
    public static synchronized void record(String key, Collection<String> values) {
        StringBuilder s = new StringBuilder("[\"" + key + "\",[");
        String sep = "";
        for (String v : values) { s.append(sep).append('"'); sep = ",";
            for (char c : v.toCharArray()) { if (c == '"' || c == '\\') s.append('\\').append(c); else if (c < 32) s.append(String.format("\\u%04x", (int) c)); else s.append(c); }
            s.append('"'); }
        s.append("]]\n");
        try { Files.writeString(Path.of("/tmp/ct-rec.jsonl"), s, StandardOpenOption.CREATE, StandardOpenOption.APPEND); } catch (Exception e) { throw new RuntimeException(e); }
    }
}
