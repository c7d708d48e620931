import Diagnostics

func readBibTeX(_ source: SourceBytes) -> (works: [Work], findings: [Finding]) { ([], []) }
func writeBibTeX(_ works: [Work]) -> String { "" }
func readRIS(_ source: SourceBytes) -> (works: [Work], findings: [Finding]) { ([], []) }
func writeRIS(_ works: [Work]) -> String { "" }
