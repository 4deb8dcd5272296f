package org.pilotreadiness.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pilotreadiness.diagnostic.Sentence;

/** What a file is that was not written as text, by the bytes that all files of its kind begin with. */
final class FileKind {

    private static final Map<Pattern, Sentence> KINDS = new LinkedHashMap<>();

    static {
        kind("%PDF-", "pdf");
        kind("PK\\x03\\x04.*xl/work", "spreadsheet", ".xlsx");
        kind("PK\\x03\\x04.*word/document", "word", ".docx");
        kind("PK\\x03\\x04.*ppt/pres", "presentation", ".pptx");
        kind("PK\\x03\\x04.{26}mimetypeapplication/vnd\\.oasis\\.opendocument\\.spreadsheet", "spreadsheet", ".ods");
        kind("PK\\x03\\x04.{26}mimetypeapplication/vnd\\.oasis\\.opendocument\\.text", "text", ".odt");
        kind("PK\\x03\\x04.{26}mimetypeapplication/vnd\\.oasis\\.opendocument", "open-document");
        kind("PK(\\x03\\x04|\\x05\\x06)", "zip");
        kind("\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1.*W\0o\0r\0k\0b\0o\0o\0k", "spreadsheet", ".xls");
        kind("\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1.*W\0o\0r\0d\0D\0o\0c", "word", ".doc");
        kind("\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1", "office", List.of(".xls", ".doc", ".ppt"));
        kind("\\{\\\\rtf", "text", ".rtf");
        kind(
                "\\x89PNG|\\xFF\\xD8\\xFF|GIF8[79]a|II\\*\0|MM\0\\*|RIFF....WEBP|BM....\0\0\0\0|....ftyp(heic|avif|mif1)",
                "image");
        kind("RIFF....|....ftyp|ID3[\\x02-\\x04]\0|OggS|\\x1A\\x45\\xDF\\xA3|fLaC", "sound");
        kind("\\x1F\\x8B", "gzip");
        kind(
                "BZh[1-9]1AY&SY|\\xFD7zXZ\0|7z\\xBC\\xAF\\x27\\x1C|Rar!\\x1A\\x07|\\x28\\xB5\\x2F\\xFD|.{257}ustar",
                "archive");
        kind("SQLite format 3\0", "database");
        kind("\\x7FELF|MZ.{0,200}(\0|\\x90)|\\xCA\\xFE\\xBA\\xBE", "program");
        kind("(\\xEF\\xBB\\xBF)?\\s*(?i:<!doctype html|<html)", "web-page");
        kind("(\\xEF\\xBB\\xBF)?<\\?xml", "xml");
    }

    private FileKind() {}

    /** The kind with its article; nothing when the bytes may be text. */
    static Sentence of(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == '{' && bytes[1] != '\\') {
            return Sentence.NONE;
        }
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(raw).lookingAt())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Sentence.NONE);
    }

    private static void kind(String beginning, String name, Object... places) {
        KINDS.put(Pattern.compile(beginning, Pattern.DOTALL), Sentence.of("files.other-kind." + name, places));
    }
}
