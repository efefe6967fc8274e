// Written by write-api-check.mjs; conformance.spec.ts fails when it is out of date. What the stand-in offers, held
// against Electron's declarations by the compiler.
/// <reference types="electron" />

export const appMembers: readonly (keyof Electron.App)[] = ['commandLine', 'disableHardwareAcceleration', 'enableSandbox', 'exit', 'focus', 'getAppPath', 'getLocale', 'getName', 'getPath', 'getPreferredSystemLanguages', 'getVersion', 'hasSingleInstanceLock', 'isPackaged', 'isReady', 'name', 'quit', 'releaseSingleInstanceLock', 'requestSingleInstanceLock', 'setAboutPanelOptions', 'setAppUserModelId', 'setName', 'setPath', 'whenReady']
export const clipboardMembers: readonly (keyof Electron.Clipboard)[] = ['clear', 'readText', 'write', 'writeText']
export const dialogMembers: readonly (keyof Electron.Dialog)[] = ['showErrorBox', 'showMessageBox', 'showOpenDialog', 'showSaveDialog']
export const ipcMainMembers: readonly (keyof Electron.IpcMain)[] = ['handle', 'removeHandler']
export const nativeThemeMembers: readonly (keyof Electron.NativeTheme)[] = ['shouldUseDarkColors', 'shouldUseHighContrastColors', 'themeSource']
export const protocolMembers: readonly (keyof Electron.Protocol)[] = ['handle', 'registerSchemesAsPrivileged']
export const screenMembers: readonly (keyof Electron.Screen)[] = ['getAllDisplays', 'getDisplayMatching', 'getPrimaryDisplay']
export const sessionMembers: readonly (keyof (typeof Electron.Session))[] = ['defaultSession', 'fromPartition']
export const shellMembers: readonly (keyof Electron.Shell)[] = ['beep', 'openPath', 'showItemInFolder']
export const utilityProcessMembers: readonly (keyof (typeof Electron.UtilityProcess))[] = ['fork']
export const webContentsMembers: readonly (keyof (typeof Electron.WebContents))[] = ['fromDevToolsTargetId', 'fromId', 'getAllWebContents', 'getFocusedWebContents']
export const BrowserWindowMembers: readonly (keyof Electron.BrowserWindow)[] = ['close', 'destroy', 'focus', 'getBounds', 'getNormalBounds', 'getSize', 'getTitle', 'hide', 'isDestroyed', 'isFocused', 'isFullScreen', 'isMaximized', 'isMinimized', 'isVisible', 'loadURL', 'maximize', 'minimize', 'restore', 'setBackgroundColor', 'setBounds', 'setContentProtection', 'setFullScreen', 'setMenuBarVisibility', 'setProgressBar', 'setSize', 'setTitle', 'show', 'unmaximize']
export const BrowserWindowStatics: readonly (keyof (typeof Electron.BrowserWindow))[] = ['fromId', 'fromWebContents', 'getAllWindows', 'getFocusedWindow']
export const ClipboardItemMembers: readonly (keyof Electron.ClipboardItem)[] = ['getType', 'types']
export const MenuMembers: readonly (keyof Electron.Menu)[] = ['append', 'getMenuItemById', 'items']
export const MenuStatics: readonly (keyof (typeof Electron.Menu))[] = ['buildFromTemplate', 'getApplicationMenu', 'setApplicationMenu']
export const MenuItemMembers: readonly (keyof Electron.MenuItem)[] = ['accelerator', 'checked', 'click', 'commandId', 'enabled', 'id', 'label', 'role', 'submenu', 'type', 'visible']
export const SessionMembers: readonly (keyof Electron.Session)[] = ['enableNetworkEmulation', 'isPersistent', 'isSpellCheckerEnabled', 'protocol', 'setBluetoothPairingHandler', 'setCertificateVerifyProc', 'setDevicePermissionHandler', 'setDisplayMediaRequestHandler', 'setPermissionCheckHandler', 'setPermissionRequestHandler', 'setSpellCheckerEnabled', 'setUSBProtectedClassesHandler', 'webRequest']
export const WebContentsMembers: readonly (keyof Electron.WebContents)[] = ['close', 'copy', 'cut', 'delete', 'executeJavaScript', 'focus', 'forcefullyCrashRenderer', 'getURL', 'getZoomFactor', 'getZoomLevel', 'isCrashed', 'isDestroyed', 'isFocused', 'isLoading', 'loadURL', 'paste', 'redo', 'reload', 'selectAll', 'send', 'setWebRTCIPHandlingPolicy', 'setWindowOpenHandler', 'setZoomFactor', 'setZoomLevel', 'undo']
export const windowOptions: readonly (keyof Electron.BrowserWindowConstructorOptions)[] = ['width', 'height', 'x', 'y', 'minWidth', 'minHeight', 'show', 'title', 'icon', 'backgroundColor', 'autoHideMenuBar', 'titleBarStyle', 'titleBarOverlay', 'trafficLightPosition', 'useContentSize', 'center', 'webPreferences']
export const webPreferences: readonly (keyof Electron.WebPreferences)[] = ['sandbox', 'contextIsolation', 'webSecurity', 'nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'allowRunningInsecureContent', 'experimentalFeatures', 'webviewTag', 'plugins', 'navigateOnDragDrop', 'preload', 'session', 'spellcheck', 'enableWebSQL', 'webgl', 'devTools', 'backgroundThrottling', 'zoomFactor']
export const AppEvents = (it: Electron.App): void => {
  it.on('will-finish-launching', () => undefined)
  it.on('ready', () => undefined)
  it.on('window-all-closed', () => undefined)
  it.on('before-quit', () => undefined)
  it.on('will-quit', () => undefined)
  it.on('quit', () => undefined)
  it.on('second-instance', () => undefined)
  it.on('web-contents-created', () => undefined)
  it.on('browser-window-created', () => undefined)
  it.on('render-process-gone', () => undefined)
  it.on('child-process-gone', () => undefined)
  it.on('activate', () => undefined)
  it.on('login', () => undefined)
  it.on('select-client-certificate', () => undefined)
  it.on('certificate-error', () => undefined)
  it.on('open-file', () => undefined)
  it.on('open-url', () => undefined)
  it.on('continue-activity', () => undefined)
}
export const BrowserWindowEvents = (it: Electron.BrowserWindow): void => {
  it.on('ready-to-show', () => undefined)
  it.on('show', () => undefined)
  it.on('hide', () => undefined)
  it.on('focus', () => undefined)
  it.on('blur', () => undefined)
  it.on('close', () => undefined)
  it.on('closed', () => undefined)
  it.on('resize', () => undefined)
  it.on('maximize', () => undefined)
  it.on('unmaximize', () => undefined)
  it.on('page-title-updated', () => undefined)
  it.on('move', () => undefined)
  it.on('moved', () => undefined)
  it.on('resized', () => undefined)
  it.on('minimize', () => undefined)
  it.on('restore', () => undefined)
  it.on('enter-full-screen', () => undefined)
  it.on('leave-full-screen', () => undefined)
  it.on('unresponsive', () => undefined)
  it.on('responsive', () => undefined)
  it.on('session-end', () => undefined)
}
export const MenuEvents = (it: Electron.Menu): void => {
  it.on('menu-will-show', () => undefined)
  it.on('menu-will-close', () => undefined)
}
export const SessionEvents = (it: Electron.Session): void => {
  it.on('will-download', () => undefined)
  it.on('preconnect', () => undefined)
  it.on('select-hid-device', () => undefined)
  it.on('select-serial-port', () => undefined)
  it.on('select-usb-device', () => undefined)
}
export const WebContentsEvents = (it: Electron.WebContents): void => {
  it.on('did-navigate', () => undefined)
  it.on('did-navigate-in-page', () => undefined)
  it.on('dom-ready', () => undefined)
  it.on('did-finish-load', () => undefined)
  it.on('did-fail-load', () => undefined)
  it.on('did-stop-loading', () => undefined)
  it.on('page-title-updated', () => undefined)
  it.on('will-navigate', () => undefined)
  it.on('will-frame-navigate', () => undefined)
  it.on('render-process-gone', () => undefined)
  it.on('destroyed', () => undefined)
  it.on('will-redirect', () => undefined)
  it.on('will-attach-webview', () => undefined)
  it.on('will-prevent-unload', () => undefined)
  it.on('select-bluetooth-device', () => undefined)
  it.on('preload-error', () => undefined)
  it.on('unresponsive', () => undefined)
}
