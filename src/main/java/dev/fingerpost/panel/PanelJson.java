package dev.fingerpost.panel;

import dev.fingerpost.json.Json;
import dev.fingerpost.page.Calculator;
import dev.fingerpost.page.Comparison;
import dev.fingerpost.page.Located;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The data of panels for the script.
 *
 * <pre>
 * calculator: {"id", "currency", "volume", "loss", "inputs": [{"id", "value", "from", "to", "made"}], "sums": [{"id", "formula"}],
 *              "options": [{"name", "hue", "running", "setup", "right"}]}
 * scorecard:  {"id", "names": [text], "inputs": as above, "criteria": [{"name", "weight", "cells": [{"score"}]}]}
 * </pre>
 */
public final class PanelJson {
    private final Json json;

    private PanelJson(Json json) {
        this.json = json;
    }

    /**
     * Writes the members of a calculator.
     *
     * @param hue of an option's mark; null without one
     */
    public static void write(Calculator calculator, Function<Calculator.Option, @Nullable String> hue, Json json) {
        new PanelJson(json).calculator(calculator, hue);
    }

    private void calculator(Calculator calculator, Function<Calculator.Option, @Nullable String> hue) {
        json.field("id", calculator.id())
                .field("currency", calculator.currency())
                .field("volume", calculator.volume())
                .optional("loss", calculator.loss());
        json.array("inputs");
        for (Calculator.Input input : calculator.inputs()) {
            input(
                    input.id(),
                    input.value(),
                    input.from(),
                    input.to(),
                    input.origin().made());
        }
        json.end().array("sums");
        for (Calculator.Sum sum : calculator.sums()) {
            json.object()
                    .field("id", sum.id())
                    .field("formula", sum.formula().value())
                    .end();
        }
        json.end().array("options");
        for (Calculator.Option option : calculator.options()) {
            json.object().field("name", option.name()).optional("hue", hue.apply(option));
            json.field("running", option.running().value())
                    .optional("setup", text(option.setup()))
                    .optional("right", text(option.right()))
                    .end();
        }
        json.end();
    }

    /** Writes the members of a scorecard. */
    public static void write(Comparison scorecard, Json json) {
        new PanelJson(json).scorecard(scorecard);
    }

    private void scorecard(Comparison scorecard) {
        json.field("id", scorecard.id());
        json.texts(
                "names",
                scorecard.options().stream().map(Comparison.Option::name).toList());
        json.array("inputs");
        for (Comparison.Criterion criterion : scorecard.criteria()) {
            input(criterion.id(), criterion.weight(), 0, Comparison.MOST, false);
        }
        json.end().array("criteria");
        for (Comparison.Criterion criterion : scorecard.criteria()) {
            json.object()
                    .field("name", criterion.name())
                    .field("weight", criterion.weight())
                    .array("cells");
            for (Comparison.Cell cell : criterion.cells()) {
                Integer score = cell.score();
                json.object().field("score", score == null ? 0 : score).end();
            }
            json.end().end();
        }
        json.end();
    }

    /** @param made whether the value is made up, so that each reader should put in another */
    private void input(String id, double value, double from, double to, boolean made) {
        json.object().field("id", id).field("value", value).field("from", from).field("to", to);
        if (made) {
            json.field("made", true);
        }
        json.end();
    }

    private static @Nullable String text(@Nullable Located<String> formula) {
        return formula == null ? null : formula.value();
    }
}
