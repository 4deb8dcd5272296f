package org.pilotreadiness.internal.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;

/** The values of a pilot's fields by their paths; of receivers each is found at once, however many there are. */
public final class KnownValues {

    private static final String ENTRY = "spreading.receivers[";

    private final Pilot pilot;
    private final Map<String, Receiver> receivers = new HashMap<>();

    public KnownValues(Pilot pilot) {
        this.pilot = pilot;
        List<Receiver> all = pilot.spreading().receivers();
        if (all != null) {
            all.forEach(receiver -> receivers.put(receiver.id(), receiver));
        }
    }

    public Pilot pilot() {
        return pilot;
    }

    /** The value of a field, null where it is unknown or there is none; of one without a section null as well. */
    public @Nullable Object of(String path) {
        int close = path.startsWith(ENTRY) ? path.indexOf("].") : -1;
        if (close > 0) {
            Receiver receiver = receivers.get(path.substring(ENTRY.length(), close));
            return receiver == null ? null : Fields.value(receiver, path.substring(close + 2));
        }
        return path.indexOf('.') < 0 ? null : Fields.value(pilot, path);
    }
}
