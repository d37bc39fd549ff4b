import Basics
import Site

/// Builds the site in memory whenever something it is made from may have changed.
struct Rebuilder: Sendable {
    /// What came of a build, for the terminal.
    enum Outcome: Sendable {
        /// The pages are new; how many files there are, how many changed since an earlier build, and what is wrong short
        /// of stopping a build.
        case built(files: Int, changes: Int?, warnings: [Problem])
        /// The pages stay as they were.
        case failed([Problem])
    }

    let sources: PreviewSources
    let state: PreviewState
    let watcher: any FolderWatcher
    let tell: @Sendable (Outcome) -> Void

    /// Builds now and after every change, until the task is cancelled. The watch begins before the first build, so that
    /// nothing that is saved meanwhile is missed.
    func run() async {
        let changes = watcher.changes(in: sources.folders)
        await build()
        for await _ in changes { await build() }
    }

    private func build() async {
        do {
            let site = try await SiteBuilder(sources.options).render()
            let wasBroken = await !state.news.problems.isEmpty
            let changes = await state.show(SiteSnapshot(site.files, root: site.rootPath), ReviewList(site))
            // A save that changes nothing is told of only where people wait for the word that all is well again.
            if changes == 0, !wasBroken { return }
            tell(.built(files: site.files.count, changes: changes, warnings: site.warnings))
        } catch let problem as Problem {
            await fail([problem])
        } catch let found as Problems {
            await fail(found.list)
        } catch {
            await fail([Problem(FileFault.unreadable(reason: "\(error)"))])
        }
    }

    private func fail(_ problems: [Problem]) async {
        await state.tell(problems)
        tell(.failed(problems))
    }
}

/// What a preview is made from.
struct PreviewSources: Sendable {
    /// The content folder.
    let content: String
    /// The folder of the site's own templates that was named; none for `templates`, should there be one.
    let templates: String?

    /// Where templates of the site's own are, or would be.
    private var templatesFolder: String { templates ?? "templates" }

    /// The folders to watch.
    var folders: [String] { [content, templatesFolder] }

    /// What to build from now. The output folder is only named: a preview writes nothing.
    var options: BuildOptions {
        let isThere = templates != nil || Files.isDirectory(templatesFolder)
        return BuildOptions(content: content, templates: isThere ? templatesFolder : nil, output: "")
    }
}
