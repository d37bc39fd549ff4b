import Basics

extension Field {
    /// A text, escaped wherever it is printed.
    public static func text<Text: TextBytes>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> Text
    ) -> Field {
        Field(name: name, kind: .text, documentation: documentation, nested: nil) { source in
            .text { rendering, output in
                source(rendering) { read($0).withBytes { output.bytes.append(escaping: $0) } }
            }
        }
    }

    /// Markup that is safe as it is, the only kind that is printed without escaping.
    public static func html<Markup: TextBytes>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> Markup
    ) -> Field {
        Field(name: name, kind: .html, documentation: documentation, nested: nil) { source in
            .html { rendering, output in
                source(rendering) { read($0).withBytes { output.bytes.append(contentsOf: $0) } }
            }
        }
    }

    /// A text that may be missing; an empty one counts as missing.
    public static func optionalText<Text: TextBytes>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> Text?
    ) -> Field {
        Field(name: name, kind: .optionalText, documentation: documentation, nested: nil) { source in
            let present: Source<Text> = { rendering, use in
                source(rendering) { if let text = read($0), !text.isEmpty { use(text) } }
            }
            return .optionalText(
                print: { rendering, output in
                    present(rendering) { $0.withBytes { output.bytes.append(escaping: $0) } }
                },
                isPresent: { rendering in
                    var isPresent = false
                    present(rendering) { _ in isPresent = true }
                    return isPresent
                },
                enter: enter(present))
        }
    }

    /// Several texts.
    public static func texts<Text: TextBytes>(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Model) -> [Text]
    ) -> Field {
        Field(name: name, kind: .texts, documentation: documentation, nested: nil) { source in
            .texts(
                isPresent: { rendering in
                    var isPresent = false
                    source(rendering) { isPresent = !read($0).isEmpty }
                    return isPresent
                },
                enter: enter { rendering, use in source(rendering) { read($0).forEach(use) } })
        }
    }

    /// Runs a section's body once for every text, with the text as `{{.}}`.
    private static func enter<Text: TextBytes>(_ source: @escaping Source<Text>) -> Enter {
        { rendering, output, body in
            let outer = rendering.text
            source(rendering) {
                rendering.text = $0
                body(rendering, &output)
            }
            rendering.text = outer
        }
    }
}
