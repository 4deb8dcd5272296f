package org.pilotreadiness.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor at work, by the protocol, over pipes. */
class LspCommandTest {

    private static final String FILE = "before-a-trial.drl";

    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();

    @TempDir
    private Path workspace;

    private Path rules = Path.of("");
    private PipedOutputStream toServer = new PipedOutputStream();
    private @Nullable LanguageServer server;
    private @Nullable Future<?> listening;
    private CompletableFuture<Integer> ended = new CompletableFuture<>();

    @BeforeEach
    void start() throws IOException {
        rules = workspace.toRealPath().resolve("rules");
        copyRules(rules);
        toServer = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(toServer, 1 << 16);
        PipedOutputStream out = new PipedOutputStream();
        PipedInputStream fromServer = new PipedInputStream(out, 1 << 16);
        Console console = new Console(in, out, OutputStream.nullOutputStream(), Run.CLOCK, false, false);
        ended = CompletableFuture.supplyAsync(() -> Readiness.run(console, "lsp"));
        var launcher = LSPLauncher.createClientLauncher(new Editor(), fromServer, toServer);
        listening = launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    @AfterEach
    void hangUp() throws IOException {
        toServer.close();
        Objects.requireNonNull(listening).cancel(true);
    }

    @Test
    void anEditorIsServedFromItsFirstWordToItsLast() throws Exception {
        InitializeResult able = initialize("en");
        assertThat(able.getServerInfo().getName()).isEqualTo("readiness");
        String sound = Files.readString(rules.resolve(FILE));
        open(FILE, sound);
        assertThat(diagnostics(FILE)).isEmpty();

        String typo = sound.replace("testRunPlanned.yes", "testRunPlaned.yes");
        change(FILE, typo);
        Diagnostic problem = diagnostics(FILE).get(0);
        assertThat(problem.getMessage().getLeft())
                .isEqualTo("OUR-2: ChangeCapacity has no field (testRunPlaned). Maybe testRunPlanned.");
        assertThat(problem.getCode().getLeft()).isEqualTo("R008");
        assertThat(problem.getRange().getStart()).isEqualTo(new Position(29, 45));
        assertThat(Run.of("check", rules.toString()).out()).as("what is saved").doesNotContain("R008");

        var actions = documents()
                .codeAction(new CodeActionParams(id(FILE), problem.getRange(), new CodeActionContext(List.of(problem))))
                .get(30, SECONDS);
        assertThat(actions).singleElement().satisfies(action -> {
            assertThat(action.getRight().getTitle()).isEqualTo("Maybe testRunPlanned.");
            assertThat(action.getRight().getDiagnostics()).containsExactly(problem);
        });
        Map<String, List<TextEdit>> edits = actions.get(0).getRight().getEdit().getChanges();
        String mended = after(typo, edits.getOrDefault(uri(FILE), List.of()).get(0));
        assertThat(mended).isEqualTo(sound);
        change(FILE, mended);
        assertThat(diagnostics(FILE)).isEmpty();

        assertThat(documents()
                        .completion(new CompletionParams(id(FILE), at(sound, "testRunPlanned.")))
                        .get(30, SECONDS)
                        .getLeft())
                .extracting(CompletionItem::getLabel)
                .contains("yes", "atLeastPartly");
        assertThat(documents()
                        .hover(new HoverParams(id(FILE), at(sound, "rule \"OUR-2 Staff")))
                        .get(30, SECONDS)
                        .getContents()
                        .getRight()
                        .getValue())
                .startsWith("**OUR-2 ");
        assertThat(documents()
                        .hover(new HoverParams(id(FILE), new Position(3, 0)))
                        .get(30, SECONDS))
                .isNull();
        assertThat(documents()
                        .definition(new DefinitionParams(id(FILE), at(sound, "criteria.met( \"OUR")))
                        .get(30, SECONDS)
                        .getLeft())
                .extracting(each -> each.getUri().replaceAll(".*/", ""))
                .contains(FILE, "messages.properties", "before-a-trial.yaml");
        assertThat(documents()
                        .documentSymbol(new DocumentSymbolParams(id(FILE)))
                        .get(30, SECONDS))
                .extracting(each -> each.getRight().getDetail())
                .startsWith("OUR-1", "OUR-2", "OUR-2");

        server().shutdown().get(30, SECONDS);
        server().exit();
        assertThat(ended.get(30, SECONDS)).isZero();
    }

    @Test
    void theLanguageIsThatOfTheEditor() throws Exception {
        initialize("da-DK");
        open(FILE, Files.readString(rules.resolve(FILE)).replace("testRunPlanned.yes", "testRunPlaned.yes"));

        assertThat(diagnostics(FILE))
                .extracting(each -> each.getMessage().getLeft())
                .containsExactly("OUR-2: ChangeCapacity har intet felt (testRunPlaned). Måske testRunPlanned.");
    }

    @Test
    void aFolderOutsideTheWorkspaceIsNotRead(@TempDir Path elsewhere) throws Exception {
        initialize("en");
        copyRules(elsewhere);
        TextDocumentItem outside =
                new TextDocumentItem(elsewhere.resolve(FILE).toUri().toString(), "drl", 1, "broken");
        documents().didOpen(new DidOpenTextDocumentParams(outside));
        Files.createSymbolicLink(workspace.resolve("link"), elsewhere);
        TextDocumentItem linked = new TextDocumentItem(
                workspace.resolve("link").resolve(FILE).toUri().toString(), "drl", 1, "broken");
        documents().didOpen(new DidOpenTextDocumentParams(linked));

        for (TextDocumentItem each : List.of(outside, linked)) {
            assertThat(documents()
                            .documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(each.getUri())))
                            .get(30, SECONDS))
                    .isEmpty();
        }
        assertThat(published).isEmpty();
    }

    @Test
    void whatIsClosedIsForgotten() throws Exception {
        initialize("en");
        open(FILE, "broken");
        assertThat(diagnostics(FILE)).isNotEmpty();

        documents().didClose(new DidCloseTextDocumentParams(id(FILE)));

        assertThat(diagnostics(FILE)).isEmpty();
    }

    @Test
    void aMessageThatIsTooLongEndsIt() throws Exception {
        toServer.write("Content-Length: 2000000000\r\n\r\n".getBytes(UTF_8));
        toServer.flush();

        assertThat(ended.get(30, SECONDS)).isEqualTo(1);
    }

    @Test
    void anEditorThatIsGoneEndsIt() throws Exception {
        initialize("en");
        toServer.close();

        assertThat(ended.get(30, SECONDS)).isEqualTo(1);
    }

    private InitializeResult initialize(String locale) throws Exception {
        InitializeParams params = new InitializeParams();
        params.setLocale(locale);
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(workspace.toUri().toString(), "rules")));
        InitializeResult result = server().initialize(params).get(30, SECONDS);
        server().initialized(new InitializedParams());
        return result;
    }

    private void open(String file, String text) {
        documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "drl", 1, text)));
    }

    private void change(String file, String text) {
        documents()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri(file), 2),
                        List.of(new TextDocumentContentChangeEvent(text))));
    }

    private LanguageServer server() {
        return Objects.requireNonNull(server);
    }

    private TextDocumentService documents() {
        return server().getTextDocumentService();
    }

    /** What is published next of a file. */
    private List<Diagnostic> diagnostics(String file) throws InterruptedException {
        while (true) {
            PublishDiagnosticsParams next = published.poll(30, SECONDS);
            assertThat(next).as("something is published").isNotNull();
            if (next.getUri().equals(uri(file))) {
                return next.getDiagnostics();
            }
        }
    }

    private TextDocumentIdentifier id(String file) {
        return new TextDocumentIdentifier(uri(file));
    }

    private String uri(String file) {
        return rules.resolve(file).toUri().toString();
    }

    private static Position at(String text, String piece) {
        String before = text.substring(0, text.indexOf(piece) + piece.length());
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(line, before.length() - before.lastIndexOf('\n') - 1);
    }

    private static String after(String text, TextEdit edit) {
        Range range = edit.getRange();
        return text.substring(0, offset(text, range.getStart()))
                + edit.getNewText()
                + text.substring(offset(text, range.getEnd()));
    }

    private static int offset(String text, Position at) {
        int start = 0;
        for (int i = 0; i < at.getLine(); i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + at.getCharacter();
    }

    private static void copyRules(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        for (String file : List.of(FILE, "messages.properties", "rule-set.yaml", "scenarios/before-a-trial.yaml")) {
            Files.copy(Path.of("own-rules", file), folder.resolve(file));
        }
    }

    /** Keeps what it is told. */
    private final class Editor implements LanguageClient {

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            published.add(diagnostics);
        }

        @Override
        public void telemetryEvent(Object any) {}

        @Override
        public void showMessage(MessageParams any) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams any) {
            return CompletableFuture.completedFuture(new MessageActionItem());
        }

        @Override
        public void logMessage(MessageParams any) {}
    }
}
