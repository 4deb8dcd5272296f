package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Inputs are read as they are asked for. */
class InputsTest {

    @Test
    void theFirstOfEndlessLinesIsThereBeforeTheLastIsRead() {
        Endless lines = new Endless();
        Iterator<Input> inputs = new Inputs(lines, true, remark -> {}).all(List.of("-"));

        for (int i = 0; i < 10_000; i++) {
            assertThat(inputs.next().name()).contains(String.valueOf(i + 1));
        }

        assertThat(lines.given).isLessThan(1_000_000);
    }

    /** Lines without an end. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return given % 3 == 0 ? '\n' : '{';
        }
    }
}
