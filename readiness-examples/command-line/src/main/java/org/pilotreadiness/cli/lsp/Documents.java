package org.pilotreadiness.cli.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.language.Problem;
import org.pilotreadiness.cli.language.RuleEditing;
import org.pilotreadiness.cli.lsp.Workspace.RuleFile;
import org.pilotreadiness.diagnostic.Position;

/**
 * The documents that an editor has open. All is done in the order in which the editor asks, by one thread; who asks for too much
 * at a time waits. What is wrong is told when nothing newer was typed.
 */
final class Documents implements TextDocumentService, WorkspaceService, AutoCloseable {

    private static final int MOST_WAITING = 1000;
    private static final int MOST_FOLDERS = 50;

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), Documents::thread, Documents::await);
    private final AtomicLong typed = new AtomicLong();
    private final Map<Path, RuleEditing> folders = new HashMap<>();
    /** What the editor calls the files that it has open. */
    private final Map<RuleFile, String> uris = new HashMap<>();
    /** The documents of each folder of which something is said. */
    private final Map<Path, Set<String>> told = new HashMap<>();

    private Workspace workspace = new Workspace(List.of());
    private Locale language = Locale.ENGLISH;
    private @Nullable LanguageClient editor;

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "rules");
        thread.setDaemon(true);
        return thread;
    }

    private static void await(Runnable work, ThreadPoolExecutor worker) {
        try {
            if (!worker.isShutdown()) {
                worker.getQueue().put(work);
            }
        } catch (InterruptedException ended) {
            throw new RejectedExecutionException(ended);
        }
    }

    void tell(LanguageClient client) {
        worker.execute(() -> editor = client);
    }

    void open(Workspace opened, Locale spoken) {
        worker.execute(() -> {
            workspace = opened;
            language = spoken;
        });
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        type(params.getTextDocument().getUri(), params.getTextDocument().getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        int last = params.getContentChanges().size() - 1;
        if (last >= 0) {
            type(
                    params.getTextDocument().getUri(),
                    params.getContentChanges().get(last).getText());
        }
    }

    private void type(String uri, String text) {
        change(uri, (editing, file) -> {
            uris.put(file, uri);
            editing.type(file.name(), text);
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        change(params.getTextDocument().getUri(), (editing, file) -> {
            uris.remove(file);
            editing.forget(file.name());
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        change(params.getTextDocument().getUri(), (editing, file) -> {
            editing.reread();
        });
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        params.getChanges()
                .forEach(each -> change(each.getUri(), (editing, file) -> {
                    editing.reread();
                }));
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // There is nothing to configure.
    }

    private void change(String uri, BiConsumer<RuleEditing, RuleFile> change) {
        long mine = typed.incrementAndGet();
        worker.execute(() -> {
            workspace.ruleFile(uri).ifPresent(file -> {
                RuleEditing editing = editing(file);
                if (editing != null) {
                    change.accept(editing, file);
                }
            });
            if (mine == typed.get()) {
                List.copyOf(folders.keySet()).forEach(this::publish);
            }
        });
    }

    private @Nullable RuleEditing editing(RuleFile file) {
        if (!folders.containsKey(file.folder()) && folders.size() < MOST_FOLDERS) {
            folders.put(file.folder(), RuleEditing.in(file.folder(), language));
        }
        return folders.get(file.folder());
    }

    private void publish(Path folder) {
        RuleEditing editing = folders.get(folder);
        if (editing == null || editor == null) {
            return;
        }
        Map<String, List<Diagnostic>> byUri = new TreeMap<>();
        told.getOrDefault(folder, Set.of()).forEach(uri -> byUri.put(uri, List.of()));
        if (editing.isIdle()) {
            folders.remove(folder);
        } else {
            editing.problems().stream()
                    .collect(Collectors.groupingBy(
                            each -> uri(folder, each.place().file())))
                    .forEach((uri, problems) -> byUri.put(uri, diagnostics(problems)));
            uris.forEach((file, uri) -> {
                if (file.folder().equals(folder)) {
                    byUri.putIfAbsent(uri, List.of());
                }
            });
        }
        byUri.forEach((uri, problems) -> editor.publishDiagnostics(new PublishDiagnosticsParams(uri, problems)));
        told.put(folder, new HashSet<>(byUri.keySet()));
        if (editing.isIdle()) {
            told.remove(folder);
        }
    }

    private List<Diagnostic> diagnostics(List<Problem> problems) {
        return problems.stream()
                .map(each -> Messages.diagnostic(each, language))
                .toList();
    }

    private String uri(Path folder, String file) {
        String uri = uris.get(new RuleFile(folder, file));
        return uri == null ? folder.resolve(file).toUri().toString() : uri;
    }

    /** Asks the rule set that a document belongs to; nothing when it belongs to none. */
    private <T> CompletableFuture<T> ask(String uri, T nothing, BiFunction<RuleEditing, RuleFile, T> question) {
        return CompletableFutures.computeAsync(worker, cancelled -> {
            cancelled.checkCanceled();
            Optional<RuleFile> file = workspace.ruleFile(uri);
            RuleEditing editing = file.map(this::editing).orElse(null);
            return editing == null ? nothing : question.apply(editing, file.get());
        });
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        String uri = params.getTextDocument().getUri();
        Position from = Messages.position(params.getRange().getStart());
        Position to = Messages.position(params.getRange().getEnd());
        return ask(
                uri,
                List.of(),
                (editing, file) -> editing.fixes(file.name(), from, to).stream()
                        .map(fix -> Either.<Command, CodeAction>forRight(Messages.action(fix, uri, language)))
                        .toList());
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        Position at = Messages.position(params.getPosition());
        return ask(
                params.getTextDocument().getUri(),
                Either.forLeft(List.of()),
                (editing, file) -> Either.forLeft(editing.completion(file.name(), at).stream()
                        .map(Messages::item)
                        .toList()));
    }

    /** What the protocol calls nothing is null. */
    @Override
    @SuppressWarnings("NullAway")
    public CompletableFuture<Hover> hover(HoverParams params) {
        Position at = Messages.position(params.getPosition());
        return ask(
                params.getTextDocument().getUri(),
                null,
                (editing, file) -> editing.note(file.name(), at)
                        .map(note -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, note)))
                        .orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        Position at = Messages.position(params.getPosition());
        return ask(
                params.getTextDocument().getUri(),
                Either.forLeft(List.of()),
                (editing, file) -> Either.forLeft(editing.definitions(file.name(), at).stream()
                        .map(place -> new Location(uri(file.folder(), place.file()), Messages.range(place)))
                        .toList()));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return ask(
                params.getTextDocument().getUri(),
                List.of(),
                (editing, file) -> editing.outline(file.name()).stream()
                        .map(each -> Either.<SymbolInformation, DocumentSymbol>forRight(Messages.symbol(each)))
                        .toList());
    }
}
