@echo off
rem Starts Antrean MPP. The first run installs what this machine lacks (installer\bootstrap.py); later runs
rem only compare what was installed with what is wanted, and go straight on. Messages go to stderr.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"
set "VENV=%HERE%\.venv"
set "PYTHONPATH=%HERE%"
set "PYTHONSAFEPATH=1"
set "PYTHONUTF8=1"

set "NEEDS=runtime"
if /i "%~1"=="test" set "NEEDS=runtime dev"
if /i "%~1"=="bench" set "NEEDS=runtime dev"

rem Ready? The record is written last, so a first run that was cut off does not pass.
if not exist "%VENV%\Scripts\python.exe" goto prepare
if not exist "%VENV%\antrean\python" goto prepare
fc /b "%HERE%\uv.lock" "%VENV%\antrean\uv.lock" >nul 2>&1 || goto prepare
if not "%NEEDS%"=="runtime" if not exist "%VENV%\antrean\dev" goto prepare
goto run

:prepare
set "FITS=import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))"
set "BASE="
for %%V in (3.13 3.12 3.14 3.11) do (
    if not defined BASE py -%%V -c "%FITS%" >nul 2>&1 && set "BASE=py -%%V"
)
if not defined BASE python -c "%FITS%" >nul 2>&1 && set "BASE=python"
if not defined BASE (
    >&2 echo antrean: Python 3.11 to 3.14 is needed and was not found. Install it from python.org, then run this again.
    exit /b 1
)
%BASE% "%HERE%\installer\bootstrap.py" %NEEDS% -- %*
if errorlevel 1 exit /b 1

:run
"%VENV%\Scripts\python.exe" -m common.cli %*
exit /b %ERRORLEVEL%
