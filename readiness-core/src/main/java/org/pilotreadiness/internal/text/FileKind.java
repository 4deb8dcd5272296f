package org.pilotreadiness.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a file is that was not written as text, by the bytes that all files of its kind begin with. */
final class FileKind {

    private static final Map<Pattern, String> KINDS = new LinkedHashMap<>();

    static {
        kind("%PDF-", "a PDF document");
        kind("PK\\x03\\x04.*xl/work", "a spreadsheet (.xlsx)");
        kind("PK\\x03\\x04.*word/document", "a Word document (.docx)");
        kind("PK\\x03\\x04.*ppt/pres", "a presentation (.pptx)");
        kind("PK\\x03\\x04.{26}mimetypeapplication/vnd\\.oasis\\.opendocument\\.spreadsheet", "a spreadsheet (.ods)");
        kind("PK\\x03\\x04.{26}mimetypeapplication/vnd\\.oasis\\.opendocument\\.text", "a text document (.odt)");
        kind("PK\\x03\\x04.{26}mimetypeapplication/vnd\\.oasis\\.opendocument", "an OpenDocument file");
        kind("PK(\\x03\\x04|\\x05\\x06)", "a zip archive");
        kind("\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1.*W\0o\0r\0k\0b\0o\0o\0k", "a spreadsheet (.xls)");
        kind("\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1.*W\0o\0r\0d\0D\0o\0c", "a Word document (.doc)");
        kind("\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1", "an Office document (.xls, .doc or .ppt)");
        kind("\\{\\\\rtf", "a text document (.rtf)");
        kind(
                "\\x89PNG|\\xFF\\xD8\\xFF|GIF8[79]a|II\\*\0|MM\0\\*|RIFF....WEBP|BM....\0\0\0\0|....ftyp(heic|avif|mif1)",
                "an image");
        kind("RIFF....|....ftyp|ID3[\\x02-\\x04]\0|OggS|\\x1A\\x45\\xDF\\xA3|fLaC", "a sound or film");
        kind("\\x1F\\x8B", "a gzip archive");
        kind(
                "BZh[1-9]1AY&SY|\\xFD7zXZ\0|7z\\xBC\\xAF\\x27\\x1C|Rar!\\x1A\\x07|\\x28\\xB5\\x2F\\xFD|.{257}ustar",
                "an archive");
        kind("SQLite format 3\0", "a database");
        kind("\\x7FELF|MZ.{0,200}(\0|\\x90)|\\xCA\\xFE\\xBA\\xBE", "a program");
        kind("(\\xEF\\xBB\\xBF)?\\s*(?i:<!doctype html|<html)", "a web page");
        kind("(\\xEF\\xBB\\xBF)?<\\?xml", "an XML file");
    }

    private FileKind() {}

    /** The kind in words with their article; empty when the bytes may be text. */
    static String of(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == '{' && bytes[1] != '\\') {
            return "";
        }
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(raw).lookingAt())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static void kind(String beginning, String words) {
        KINDS.put(Pattern.compile(beginning, Pattern.DOTALL), words);
    }
}
