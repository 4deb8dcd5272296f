package org.pilotreadiness.cli.lsp;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folders that an editor has opened. Nothing outside them is read.
 *
 * @param roots their real paths
 */
record Workspace(List<Path> roots) {

    private static final String HEAD = "rule-set.yaml";

    /** A file of a rule set: the folder of the set, and the name that the file has in it. */
    record RuleFile(Path folder, String name) {}

    static Workspace of(List<String> uris) {
        return new Workspace(
                uris.stream().map(Workspace::path).flatMap(Optional::stream).toList());
    }

    /** The rule set that a document belongs to; empty when it is outside, or not beside a {@code rule-set.yaml}. */
    Optional<RuleFile> ruleFile(String uri) {
        return path(uri)
                .filter(path -> roots.stream().anyMatch(path::startsWith))
                .flatMap(path -> {
                    String name = String.valueOf(path.getFileName());
                    Path folder = path.getParent();
                    boolean isScenario = name.matches(".*[.]ya?ml") && folder.endsWith("scenarios");
                    if (!isScenario
                            && !name.matches(
                                    ".*[.]drl|messages\\w*[.]properties|(rule-set|sources|source-elements)[.]yaml")) {
                        return Optional.empty();
                    }
                    RuleFile file = isScenario
                            ? new RuleFile(folder.getParent(), "scenarios/" + name)
                            : new RuleFile(folder, name);
                    return roots.stream().anyMatch(file.folder()::startsWith)
                                    && (Files.isRegularFile(file.folder().resolve(HEAD)) || name.equals(HEAD))
                            ? Optional.of(file)
                            : Optional.empty();
                });
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
            @Nullable Path folder = path.getParent();
            return folder == null
                    ? Optional.empty()
                    : Optional.of(folder.toRealPath().resolve(path.getFileName()));
        } catch (IllegalArgumentException | FileSystemNotFoundException | IOException | SecurityException e) {
            return Optional.empty();
        }
    }
}
