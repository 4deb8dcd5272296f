package org.pilotreadiness.cli.lsp;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folders that an editor has opened. Nothing outside them is read.
 *
 * @param roots their real paths
 */
record Workspace(List<Path> roots) {

    private static final String HEAD = "rule-set.yaml";

    private static final Pattern FILE =
            Pattern.compile(".*[.]drl|messages\\w*[.]properties|(rule-set|sources|source-elements)[.]yaml");

    /** A file of a rule set: the folder of the set, and the name that the file has in it. */
    record RuleFile(Path folder, String name) {}

    static Workspace of(List<String> uris) {
        return new Workspace(
                uris.stream().map(Workspace::path).flatMap(Optional::stream).toList());
    }

    /** The rule set that a document belongs to; empty when it is outside, or not beside a {@code rule-set.yaml}. */
    Optional<RuleFile> ruleFile(String uri) {
        Path path = path(uri)
                .filter(each -> roots.stream().anyMatch(each::startsWith))
                .orElse(null);
        Path beside = path == null ? null : path.getParent();
        if (path == null || beside == null) {
            return Optional.empty();
        }
        String name = String.valueOf(path.getFileName());
        Path above = beside.endsWith("scenarios") && name.matches(".*[.]ya?ml") ? beside.getParent() : null;
        if (above == null && !FILE.matcher(name).matches()) {
            return Optional.empty();
        }
        RuleFile file = above == null ? new RuleFile(beside, name) : new RuleFile(above, "scenarios/" + name);
        boolean isRules = name.equals(HEAD) || Files.isRegularFile(file.folder().resolve(HEAD));
        return isRules && roots.stream().anyMatch(file.folder()::startsWith) ? Optional.of(file) : Optional.empty();
    }

    /** The path of a document, its folder without links; empty for what is no file, or in no folder. */
    private static Optional<Path> path(String uri) {
        try {
            URI written = URI.create(uri);
            if (!"file".equals(written.getScheme())) {
                return Optional.empty();
            }
            Path path = Path.of(written).normalize();
            if (Files.isDirectory(path)) {
                return Optional.of(path.toRealPath());
            }
            Path folder = path.getParent();
            return folder == null
                    ? Optional.empty()
                    : Optional.of(folder.toRealPath().resolve(path.getFileName()));
        } catch (IllegalArgumentException | FileSystemNotFoundException | IOException | SecurityException e) {
            return Optional.empty();
        }
    }
}
