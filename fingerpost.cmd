@echo off
rem Runs Fingerpost on Windows. Needs Java 17 or newer; in a checkout of the sources also Maven, which builds the jar on
rem first use. After a change of the sources delete target\launcher.
setlocal
set "HERE=%~dp0"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo fingerpost: Java 17 or newer is needed and none was found: install a JDK or set JAVA_HOME. 1>&2
  exit /b 3
)

set "JAR=%HERE%fingerpost.jar"
if not exist "%HERE%pom.xml" goto run
set "JAR=%HERE%target\launcher\fingerpost.jar"
if exist "%JAR%" goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo fingerpost: Maven 3.8 or newer is needed to build Fingerpost from its sources and none was found. 1>&2
  exit /b 3
)
echo fingerpost: building the generator ^(on first use this fetches its libraries and takes a minute or two^) ... 1>&2
pushd "%HERE%"
call mvn -B -Dlauncher resources:resources compiler:compile antrun:run@scripts antrun:run@launcher 1>&2
if errorlevel 1 (
  popd
  echo fingerpost: the generator could not be built; what Maven said stands above. 1>&2
  exit /b 3
)
popd

:run
if not exist "%JAR%" (
  echo fingerpost: "%JAR%" is missing: keep fingerpost.jar beside this script. 1>&2
  exit /b 3
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn48m -Xshare:auto -Djava.awt.headless=true %FINGERPOST_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
