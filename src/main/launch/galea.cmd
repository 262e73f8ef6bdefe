@echo off
rem Starts Galea from wherever this folder lies.
setlocal
set "APP=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem the terminal is for the coach, not for complaints of OpenCV about devices it passes over
if not defined OPENCV_LOG_LEVEL set "OPENCV_LOG_LEVEL=SILENT"
rem a small heap that is there from the start: memory stays flat however long a session lasts
set "MEMORY=-XX:+UseSerialGC -Xms192m -Xmn64m -Xmx768m -XX:+AlwaysPreTouch"
rem classes that were read once are mapped the next time; the archive is made by the program itself
set "CACHE=%LOCALAPPDATA%\Galea"
if defined GALEA_HOME set "CACHE=%GALEA_HOME%"
set "ARCHIVE=%CACHE%\classes.jsa"
set "SHARE=-XX:+RecordDynamicDumpInfo"
if exist "%ARCHIVE%" set "SHARE=-XX:SharedArchiveFile=%ARCHIVE%"
"%JAVA%" %MEMORY% "%SHARE%" "-Dgalea.archive=%ARCHIVE%" -Xlog:disable -Xlog:all=error:stderr %GALEA_JAVA_OPTS% -Dgalea.home="%APP%" -cp "%APP%\lib\*" app.galea.app.Main %*
exit /b %ERRORLEVEL%
