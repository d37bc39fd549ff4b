import Basics

/// A working site with one sample park, to begin from.
public enum Starter {
    /// The paths of its files, below the folder of the site.
    public static var paths: [String] { BuiltInStarter.files.map(\.name) }

    /// Writes the files of a new site into a folder, which is made if it is not there; nothing else may be in it.
    public static func write(to folder: String) throws(Problem) {
        if Files.exists(folder), !Files.isDirectory(folder) {
            throw Problem(FileFault.notADirectory, at: Place(file: folder))
        }
        try Files.makeDirectory(folder)
        guard try Files.isEmpty(folder) else {
            throw Problem(AuthoringFault.folderNotEmpty, at: Place(file: folder))
        }
        for file in BuiltInStarter.files {
            let text = UnsafeBufferPointer(start: file.text.utf8Start, count: file.text.utf8CodeUnitCount)
            try Files.write(Array(text), to: "\(folder)/\(file.name)")
        }
    }
}
