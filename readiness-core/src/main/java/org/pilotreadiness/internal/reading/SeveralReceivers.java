package org.pilotreadiness.internal.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.ReceiverBuilder;

/** Receivers that are supposed, where rules ask for several. */
final class SeveralReceivers {

    private SeveralReceivers() {}

    /** So many receivers that are alike but for their ids. */
    static List<Receiver> like(Receiver first, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> i == 1
                        ? first
                        : ReceiverBuilder.of(first).id(first.id() + "-" + i).build())
                .toList();
    }
}
