// The reader's choice of light or dark, before anything is drawn.
try {
  const { theme } = JSON.parse(localStorage.getItem("readout.settings") ?? "{}");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Nothing kept that can be read: the system's choice stands.
}
