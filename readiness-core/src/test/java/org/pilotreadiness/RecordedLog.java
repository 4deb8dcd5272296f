package org.pilotreadiness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPLogger;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** The log of the tests: keeps what the library logs, of every level, and nothing that others log. */
public final class RecordedLog implements SLF4JServiceProvider {

    private static final List<Event> EVENTS = Collections.synchronizedList(new ArrayList<>());

    /**
     * What was logged once.
     *
     * @param logger the last part of the name of the logger
     * @param thrown what was thrown; null when nothing was
     */
    public record Event(
            Level level,
            String logger,
            String message,
            @Nullable Throwable thrown) {

        @Override
        public String toString() {
            return level + " " + logger + ": " + message + (thrown == null ? "" : " " + thrown);
        }
    }

    /** What was logged since the last time this was asked, in order. */
    public static List<Event> taken() {
        synchronized (EVENTS) {
            List<Event> taken = List.copyOf(EVENTS);
            EVENTS.clear();
            return taken;
        }
    }

    private static final class Recorder extends LegacyAbstractLogger {

        Recorder(String name) {
            this.name = name;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String message,
                @Nullable Object @Nullable [] arguments,
                @Nullable Throwable thrown) {
            EVENTS.add(new Event(
                    level,
                    name.substring(name.lastIndexOf('.') + 1),
                    MessageFormatter.basicArrayFormat(message, arguments),
                    thrown));
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> name.startsWith("org.pilotreadiness") ? new Recorder(name) : NOPLogger.NOP_LOGGER;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return new BasicMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new NOPMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}
}
