@echo off
rem Starts Galea from wherever this folder lies.
setlocal
set "APP=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem a package brings its own Java
if exist "%APP%\..\runtime\bin\java.exe" set "JAVA=%APP%\..\runtime\bin\java.exe"
rem the terminal is for the coach, not for complaints of OpenCV about devices it passes over
if not defined OPENCV_LOG_LEVEL set "OPENCV_LOG_LEVEL=SILENT"
rem a small heap that is there from the start: memory stays flat however long a session lasts
set "MEMORY=-XX:+UseSerialGC -Xms192m -Xmn64m -Xmx768m -XX:+AlwaysPreTouch"
rem classes that were read once are mapped the next time; the archive is made by the program itself
set "CACHE=%LOCALAPPDATA%\Galea"
if defined GALEA_HOME set "CACHE=%GALEA_HOME%"
rem one for each build: two may have the same size and date, by which Java would tell them apart
set "JAR="
set "SUM="
for /f "delims=" %%J in ('dir /b "%APP%\lib\galea-*.jar" ^| findstr /r "galea-[0-9]"') do set "JAR=%APP%\lib\%%J"
for /f "skip=1 delims=" %%H in ('certutil -hashfile "%JAR%" MD5 2^>nul') do if not defined SUM set "SUM=%%H"
rem older systems put spaces between the digits
if defined SUM set "SUM=%SUM: =%"
set "ARCHIVE="
if defined SUM set "ARCHIVE=%CACHE%\classes-%SUM%.jsa"
set "SHARE=-XX:+RecordDynamicDumpInfo"
if defined SUM if exist "%ARCHIVE%" set "SHARE=-XX:SharedArchiveFile=%ARCHIVE%"
rem one that does not fit is passed over; that is no complaint for the terminal
"%JAVA%" %MEMORY% "%SHARE%" "-Dgalea.archive=%ARCHIVE%" -Xlog:disable -Xlog:all=error:stderr %GALEA_JAVA_OPTS% -Dgalea.home="%APP%" -cp "%APP%\lib\*" app.galea.app.Main %*
exit /b %ERRORLEVEL%
