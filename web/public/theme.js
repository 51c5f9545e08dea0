// Before anything is painted, so that a chosen theme does not flash.
try {
  const theme = localStorage.getItem('skyrefer.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused; the system's theme is used then.
}
