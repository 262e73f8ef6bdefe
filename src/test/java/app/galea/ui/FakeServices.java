package app.galea.ui;

import app.galea.session.CheckIn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;

/** The rest of the program as a window under test sees it: answers at once, remembers what it was asked. */
public final class FakeServices implements WindowServices {

    /** What the next search finds. */
    public final List<CameraList.Camera> plugged = new ArrayList<>(
            List.of(new CameraList.Camera(0, "Desk", 1280, 720, 30), new CameraList.Camera(2, "Wall", 1920, 1080, 60)));

    public final List<NetworkList.Network> catalog = new ArrayList<>(List.of(
            new NetworkList.Network("pose-a", "1", "MIT", 1000, true, ""),
            new NetworkList.Network("pose-b", "2", "MIT", 2000, false, "it is missing.")));

    public Map<String, Long> daysAgo = Map.of();

    @Override
    public CameraList cameras() {
        return answer -> answer.accept(new CameraList.Found(plugged, List.of()));
    }

    @Override
    public NetworkList networks() {
        return new NetworkList() {
            @Override
            public void find(Consumer<List<Network>> answer) {
                answer.accept(List.copyOf(catalog));
            }

            @Override
            public void use(String id, Consumer<String> answer) {
                answer.accept(catalog.stream()
                        .filter(network -> network.id().equals(id))
                        .map(Network::problem)
                        .findFirst()
                        .orElse("unknown"));
            }
        };
    }

    @Override
    public DataFolder dataFolder() {
        return new DataFolder() {
            @Override
            public String path() {
                return "/home/anna/galea";
            }

            @Override
            public void open() {}
        };
    }

    @Override
    public ReportSaver reports() {
        return (report, format, file, answer) -> answer.accept(true);
    }

    /** What broke off; what was kept of it and what was not. */
    public final List<Recovery.BrokenOff> brokenOff = new ArrayList<>();

    public final List<String> recovered = new ArrayList<>();

    public boolean recoveryFails;

    @Override
    public Recovery recovery() {
        return new Recovery() {
            @Override
            public void find(Consumer<List<BrokenOff>> answer) {
                answer.accept(List.copyOf(brokenOff));
            }

            @Override
            public void keep(BrokenOff session, Consumer<Boolean> answer) {
                note("kept ", session, answer);
            }

            @Override
            public void discard(BrokenOff session, Consumer<Boolean> answer) {
                note("discarded ", session, answer);
            }

            @Override
            public void bringBack(BrokenOff session, Consumer<Boolean> answer) {
                note("brought back ", session, answer);
            }

            private void note(String what, BrokenOff session, Consumer<Boolean> answer) {
                if (!recoveryFails) {
                    recovered.add(what + session.folder());
                }
                answer.accept(!recoveryFails);
            }
        };
    }

    /** The answers that were kept. */
    public final Map<UUID, CheckIn> answered = new HashMap<>();

    @Override
    public AnswerKeeper answers() {
        return answered::put;
    }

    public final SimpleObjectProperty<StudioLink.Standing> standing =
            new SimpleObjectProperty<>(StudioLink.Standing.OFF);

    @Override
    public StudioLink studio() {
        return () -> standing;
    }

    @Override
    public PastSessions pastSessions() {
        return answer -> answer.accept(daysAgo);
    }
}
