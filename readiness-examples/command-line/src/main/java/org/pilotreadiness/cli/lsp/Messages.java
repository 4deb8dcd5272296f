package org.pilotreadiness.cli.lsp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.pilotreadiness.cli.language.Edit;
import org.pilotreadiness.cli.language.Fix;
import org.pilotreadiness.cli.language.Outlined;
import org.pilotreadiness.cli.language.Place;
import org.pilotreadiness.cli.language.Problem;
import org.pilotreadiness.cli.language.Proposal;
import org.pilotreadiness.diagnostic.Severity;

/** Plain data as what the protocol calls it. Its lines and characters are counted from 0. */
final class Messages {

    private Messages() {}

    static org.pilotreadiness.diagnostic.Position position(Position at) {
        return new org.pilotreadiness.diagnostic.Position(at.getLine() + 1, at.getCharacter() + 1);
    }

    private static Position position(org.pilotreadiness.diagnostic.Position at) {
        return new Position(Math.max(0, at.line() - 1), Math.max(0, at.column() - 1));
    }

    static Range range(Place place) {
        return new Range(position(place.from()), position(place.to()));
    }

    static Diagnostic diagnostic(Problem problem, Locale language) {
        org.pilotreadiness.diagnostic.Diagnostic found = problem.diagnostic();
        org.pilotreadiness.diagnostic.Diagnostic said = new org.pilotreadiness.diagnostic.Diagnostic(
                found.code(),
                "",
                org.pilotreadiness.diagnostic.Position.NONE,
                found.subject(),
                found.sentence(),
                found.maybe());
        DiagnosticSeverity severity =
                found.severity() == Severity.ERROR ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        return new Diagnostic(
                range(problem.place()),
                said.in(language),
                severity,
                "readiness",
                found.code().id());
    }

    static CodeAction action(Fix fix, String uri, Locale language) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic(fix.problem(), language)));
        action.setEdit(new WorkspaceEdit(Map.of(uri, List.of(edit(fix.edit())))));
        action.setIsPreferred(true);
        return action;
    }

    static CompletionItem item(Proposal proposal) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(
                switch (proposal.kind()) {
                    case FACT -> CompletionItemKind.Class;
                    case FIELD -> CompletionItemKind.Field;
                    case CONSTANT -> CompletionItemKind.EnumMember;
                    case WORD -> CompletionItemKind.Keyword;
                });
        item.setDetail(proposal.detail().isEmpty() ? null : proposal.detail());
        item.setFilterText(proposal.edit().text());
        item.setTextEdit(Either.forLeft(edit(proposal.edit())));
        item.setAdditionalTextEdits(proposal.also().stream().map(Messages::edit).toList());
        return item;
    }

    static DocumentSymbol symbol(Outlined each) {
        SymbolKind kind =
                switch (each.kind()) {
                    case "rule" -> SymbolKind.Function;
                    case "declare" -> SymbolKind.Struct;
                    default -> SymbolKind.Event;
                };
        String name = each.name().isBlank() ? each.kind() : each.name();
        return new DocumentSymbol(name, kind, range(each.whole()), range(each.named()), each.criterion());
    }

    private static TextEdit edit(Edit edit) {
        return new TextEdit(range(edit.place()), edit.text());
    }
}
