package dev.fingerpost.tree;

/**
 * The JSON Schema of what {@link TreeJson} writes. It names every field that there is, and takes unknown ones: version 1 may get more. What
 * no schema can say (every {@code to} leads somewhere, no way leads in a circle) the build has proved before it writes a file.
 */
public final class TreeSchema {
    private static final String TEXT = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "Decision tree, version 1",
              "description": "A tree as Fingerpost writes it beside its page, in NAME.tree.json. Readers ignore fields that they do not know.",
              "type": "object",
              "required": ["version", "title", "start", "questions", "outcomes", "redirects"],
              "properties": {
                "version": {
                  "description": "Raised when a program that reads this version could no longer make sense of the file.",
                  "const": 1
                },
                "title": {"type": "string"},
                "start": {"description": "The question that is asked first.", "$ref": "#/$defs/id"},
                "questions": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/question"}},
                "outcomes": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/outcome"}},
                "redirects": {
                  "description": "Names that older links may hold, each with the name that it has now: a question, an outcome, or question/answer.",
                  "type": "object",
                  "additionalProperties": {"type": "string", "pattern": "^[a-z0-9-]+(/[a-z0-9-]+)?$"}
                },
                "firm": {
                  "description": "How firm the outcomes are. An outcome is firm when it stands with a chance of from or more although each answer may be mistaken.",
                  "type": "object",
                  "required": ["mistaken", "from", "shares"],
                  "properties": {
                    "mistaken": {"description": "The chance that an answer is.", "type": "number", "minimum": 0, "maximum": 1},
                    "from": {"type": "number", "minimum": 0, "maximum": 1},
                    "shares": {
                      "description": "By end: the share of the ways to it that are firm; empty where there are too many ways.",
                      "type": "object",
                      "additionalProperties": {"type": "number", "minimum": 0, "maximum": 1}
                    }
                  }
                },
                "compare": {
                  "description": "Outcomes side by side.",
                  "type": "object",
                  "required": ["outcomes", "criteria"],
                  "properties": {
                    "outcomes": {"description": "The columns.", "type": "array", "items": {"$ref": "#/$defs/id"}},
                    "criteria": {"description": "The rows.", "type": "array", "items": {"$ref": "#/$defs/criterion"}}
                  }
                }
              },
              "$defs": {
                "id": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
                "target": {
                  "description": "Where it leads: a question or outcome of this tree, or the address of another tree's page, relative to this one's.",
                  "anyOf": [{"$ref": "#/$defs/id"}, {"type": "string", "pattern": "\\\\.html$"}]
                },
                "question": {
                  "type": "object",
                  "required": ["id", "title", "several", "shortest", "longest", "answers"],
                  "properties": {
                    "id": {"$ref": "#/$defs/id"},
                    "title": {"type": "string"},
                    "several": {
                      "description": "false: one answer is chosen, and leads on. true: any are ticked, and the first rule that fits leads on.",
                      "type": "boolean"
                    },
                    "shortest": {
                      "description": "Fewest answers from here to an end, this one included.",
                      "type": "integer",
                      "minimum": 1
                    },
                    "longest": {
                      "description": "Most answers from here to an end, this one included.",
                      "type": "integer",
                      "minimum": 1
                    },
                    "carried": {"description": "What was answered here matters to every outcome.", "const": true},
                    "number": {
                      "description": "The question asks for a number. Each answer that is not marked not-sure has a range; each number within the limits lies in exactly one of those shown.",
                      "type": "object",
                      "required": ["kind", "unit", "limits"],
                      "properties": {
                        "kind": {
                          "description": "whole and date: nothing lies between one and the next.",
                          "enum": ["whole", "number", "money", "percent", "date"]
                        },
                        "unit": {"type": "string"},
                        "limits": {"description": "What can be answered.", "$ref": "#/$defs/range"}
                      }
                    },
                    "answers": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/answer"}},
                    "rules": {
                      "description": "The last one has no condition.",
                      "type": "array",
                      "minItems": 1,
                      "items": {"$ref": "#/$defs/rule"}
                    }
                  },
                  "anyOf": [
                    {"required": ["rules"]},
                    {"properties": {"several": {"const": false}, "answers": {"items": {"required": ["to"]}}}}
                  ]
                },
                "answer": {
                  "type": "object",
                  "required": ["id", "label"],
                  "properties": {
                    "id": {"description": "Unique in its question.", "$ref": "#/$defs/id"},
                    "label": {"type": "string"},
                    "to": {"$ref": "#/$defs/target"},
                    "if": {"$ref": "#/$defs/condition"},
                    "excludes": {
                      "description": "No reader who is shown this answer has answered so; the build proves it.",
                      "type": "array",
                      "minItems": 1,
                      "items": {"$ref": "#/$defs/condition"}
                    },
                    "mark": {
                      "description": "not-sure: the reader does not know. none: excludes the other options. fixed: the reader cannot change it.",
                      "enum": ["not-sure", "none", "fixed"]
                    },
                    "range": {"$ref": "#/$defs/range"},
                    "parts": {
                      "description": "Later conditions tell numbers of this range apart: a part, or a number, has to be chosen.",
                      "type": "array",
                      "minItems": 2,
                      "items": {
                        "type": "object",
                        "required": ["id", "range"],
                        "properties": {"id": {"$ref": "#/$defs/id"}, "range": {"$ref": "#/$defs/range"}}
                      }
                    }
                  }
                },
                "value": {
                  "description": "A number, or a date as text: 2026-01-01.",
                  "anyOf": [{"type": "number"}, {"type": "string", "pattern": "^\\\\d{4}-\\\\d{2}-\\\\d{2}$"}]
                },
                "range": {
                  "description": "Numbers from one on (from: itself included, over: not) up to another (to: itself included, under: not). Without an end it goes on.",
                  "type": "object",
                  "properties": {
                    "from": {"$ref": "#/$defs/value"},
                    "over": {"$ref": "#/$defs/value"},
                    "to": {"$ref": "#/$defs/value"},
                    "under": {"$ref": "#/$defs/value"}
                  }
                },
                "rule": {
                  "type": "object",
                  "required": ["label", "to"],
                  "properties": {
                    "label": {"type": "string"},
                    "to": {"$ref": "#/$defs/target"},
                    "if": {"$ref": "#/$defs/condition"}
                  }
                },
                "condition": {
                  "description": "When an answer is shown or a rule fits; without one, always. A question that was not asked makes a comparison false.",
                  "oneOf": [
                    {
                      "description": "That answer was chosen, or that option ticked.",
                      "type": "array",
                      "prefixItems": [{"enum": ["is", "has"]}, {"$ref": "#/$defs/id"}, {"$ref": "#/$defs/id"}],
                      "items": false,
                      "minItems": 3
                    },
                    {
                      "description": "The number asked for there compares so with this one.",
                      "type": "array",
                      "prefixItems": [{"enum": [">", ">=", "<", "<="]}, {"$ref": "#/$defs/id"}, {"$ref": "#/$defs/value"}],
                      "items": false,
                      "minItems": 3
                    },
                    {
                      "description": "At least so many of these options were ticked.",
                      "type": "array",
                      "prefixItems": [{"const": "least"}, {"$ref": "#/$defs/id"}, {"type": "integer", "minimum": 1}],
                      "items": {"$ref": "#/$defs/id"},
                      "minItems": 4
                    },
                    {
                      "type": "array",
                      "prefixItems": [{"const": "not"}, {"$ref": "#/$defs/condition"}],
                      "items": false,
                      "minItems": 2
                    },
                    {
                      "type": "array",
                      "prefixItems": [{"enum": ["and", "or"]}],
                      "items": {"$ref": "#/$defs/condition"},
                      "minItems": 3
                    }
                  ]
                },
                "outcome": {
                  "description": "What it says stands on the page, at the anchor of its id.",
                  "type": "object",
                  "required": ["id", "title"],
                  "properties": {
                    "id": {"$ref": "#/$defs/id"},
                    "title": {"type": "string"},
                    "when": {
                      "description": "The conditions of paragraphs that only readers who answered so are shown, each once, in the order of the page.",
                      "type": "array",
                      "minItems": 1,
                      "items": {"$ref": "#/$defs/condition"}
                    },
                    "requires": {
                      "description": "Every reader who is led here has answered so; the build proves it.",
                      "type": "array",
                      "minItems": 1,
                      "items": {"$ref": "#/$defs/condition"}
                    },
                    "excludes": {
                      "description": "No reader who is led here has answered so; the build proves it.",
                      "type": "array",
                      "minItems": 1,
                      "items": {"$ref": "#/$defs/condition"}
                    }
                  }
                },
                "criterion": {
                  "type": "object",
                  "required": ["name", "weight", "cells"],
                  "properties": {
                    "name": {"type": "string"},
                    "weight": {"type": "integer", "minimum": 0, "maximum": 5},
                    "cells": {
                      "description": "One for each column.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["text"],
                        "properties": {
                          "score": {"type": "integer", "minimum": 0, "maximum": 5},
                          "text": {"type": "string"}
                        }
                      }
                    }
                  }
                }
              }
            }
            """;

    private TreeSchema() {}

    /** A JSON Schema, draft 2020-12. */
    public static String json() {
        return TEXT;
    }
}
