package org.pilotreadiness.test;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.pilotreadiness.pilot.PilotReader;

/**
 * The pilots of a folder as arguments of a {@code @ParameterizedTest}, one for each {@code .json}, {@code .yaml} and {@code .yml} file,
 * in the order and by the names of the files. A folder without pilots fails the test. Needs JUnit 5 or 6.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(PilotFiles.Provider.class)
public @interface PilotFiles {

    /** The folder, as seen from the working directory of the test. */
    String value();

    /** Reads the pilots when the test is about to run. */
    final class Provider implements ArgumentsProvider, AnnotationConsumer<PilotFiles> {

        private Path folder = Path.of("");

        @Override
        public void accept(PilotFiles files) {
            folder = Path.of(files.value());
        }

        /**
         * The pilots.
         *
         * @throws IllegalStateException when there are none
         * @throws org.pilotreadiness.pilot.InvalidPilotException when one is none, naming everything that is wrong with it
         */
        @Override
        @SuppressWarnings("deprecation") // so that it works with JUnit 5 too
        public Stream<? extends Arguments> provideArguments(ExtensionContext context) throws IOException {
            List<Path> files;
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(Files::isRegularFile)
                        .filter(file -> file.toString().matches(".*[.](json|ya?ml)"))
                        .sorted()
                        .toList();
            }
            if (files.isEmpty()) {
                throw new IllegalStateException("There are no pilots in the folder (" + folder + ").");
            }
            return files.stream()
                    .map(file -> Arguments.of(Named.of(
                            file.getFileName().toString(),
                            PilotReader.forFile(file).read(file))));
        }
    }
}
